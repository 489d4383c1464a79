"""What the command line shows and asks; stdout holds results, stderr everything else."""
