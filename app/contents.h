#pragma once
#include "ui/section.h"

class Appearance;
class IdleLock;
struct Desk;

// What whoever is signed in can open: the sections, the records, the pages of the program itself.
Contents contentsFor(const Desk &desk, Appearance &appearance, IdleLock &idle);
