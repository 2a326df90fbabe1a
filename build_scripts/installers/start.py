"""Start of the bundle: the window, or the command line where the program is called by its name."""

import sys
from pathlib import Path

# Windows passes the name as it was typed.
if Path(sys.argv[0]).stem.lower() == "sendsight-cli":
    from services.cli.main import main
else:
    from gui.__main__ import main

sys.exit(main())
