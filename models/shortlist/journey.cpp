#include "models/shortlist/journey.h"
