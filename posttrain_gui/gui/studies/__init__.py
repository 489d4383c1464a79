"""Parts that the pages of questions without a run share, and the label curve's page."""
