"""How wrong labels are suspected: folds, a head for each, and confident learning on what the heads answer."""
