#pragma once
#include "app/commandline.h"

// A day's work in the real windows, on a store of invented people made for it and thrown away afterwards: pictures and prints
// are left in a folder, and said where.
Exit runTour(const QString &output);
