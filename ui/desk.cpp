#include "ui/desk.h"
#include "models/access/session.h"

Author Desk::author() const { return session.author(); }
