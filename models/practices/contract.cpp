#include "models/practices/contract.h"
