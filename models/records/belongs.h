#pragma once
#include "models/records/field.h"
// TEMPORARY
constexpr Rule Belongs = static_cast<Rule>(128);
