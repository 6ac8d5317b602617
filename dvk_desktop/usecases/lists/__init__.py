"""The lists of choices: shipped ones and what offices say of them."""
