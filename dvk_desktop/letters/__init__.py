"""Official letters in: docx, pdf, txt or pasted text → text → segments with their place → fields."""
