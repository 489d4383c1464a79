"""Forms generated from any choice: one small widget class a type of field."""
