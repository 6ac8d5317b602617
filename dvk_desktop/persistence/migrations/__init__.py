"""Steps from one version of the permanent tables to the next. Scripts name no live models."""
