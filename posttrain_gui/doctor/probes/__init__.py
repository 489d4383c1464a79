"""What is tried in a process of its own; each probe says what it is about to do, then what it found."""
