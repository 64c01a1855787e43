#include "models/matching/matching.h"
