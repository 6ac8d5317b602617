"""The least that PySide6 can do: one empty window. Built the same way, it is what the program is measured against."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("Cua so trong")
window.resize(1366, 697)
window.show()
if "--leave" in sys.argv:
    QTimer.singleShot(0, application.quit)
sys.exit(application.exec())
