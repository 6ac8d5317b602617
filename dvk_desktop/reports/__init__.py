"""Official papers out: layout profiles, PDF (reportlab), Word (python-docx), charts.

`render.PaperRenderer` is the way in. The drawing libraries are loaded by the modules `pdf*`, `word*` and `charts`,
and those are loaded when the first paper is drawn, so that the program starts fast.
"""
