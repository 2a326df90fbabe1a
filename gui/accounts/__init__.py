"""The account list, the form that adds and edits accounts, and the dialog that removes them."""
