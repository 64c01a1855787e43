#pragma once
#include "ui/recoverykeypage.h"

struct Prompt;

// Prints the recovery key on a sheet for the office safe; into a PDF where no printer is set up.
RecoveryKeyPage::PrintKey recoveryKeyPrint(const Prompt &prompt);
