"""The page of the Data step that looks for wrong labels and takes decisions on them."""
