"""Reading workbooks: `child` runs in the sandbox, the other modules in the program."""
