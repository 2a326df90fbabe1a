"""Run before the bundle starts: small stand-ins for Qt's OpenGL modules.

pyqtgraph names them when it is imported and uses them only for views drawn by OpenGL, which Sendsight has
none of; the real ones would be 10 MB of every installer.
"""

import sys
from types import ModuleType


def _widget(name: str) -> type:
    """The plain widget in place of the one that draws by OpenGL; Qt is loaded only when it is asked for."""
    if name != "QOpenGLWidget":
        raise AttributeError(name)
    from PySide6.QtWidgets import QWidget

    return QWidget


_widgets = ModuleType("PySide6.QtOpenGLWidgets")
_widgets.__dict__["__getattr__"] = _widget
sys.modules.setdefault("PySide6.QtOpenGL", ModuleType("PySide6.QtOpenGL"))
sys.modules.setdefault("PySide6.QtOpenGLWidgets", _widgets)
