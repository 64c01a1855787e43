#pragma once
#include "ui/section.h"

class Appearance;
class CentralAccount;
class IdleLock;
struct Desk;

// What whoever is signed in can open: the sections, the records, the pages of the program itself. Without an account there is no page of the central.
Contents contentsFor(const Desk &desk, Appearance &appearance, IdleLock &idle, CentralAccount *central = nullptr);
