#pragma once
#include "models/access/stretching.h"
#include "models/records/field.h"

class SecretBytes;

// What is wrong with a password somebody chose, in words; empty when it will do. Long beats odd: no rule asks for signs
// or digits (NIST SP 800-63B, 5.1.1.2). Who it is for must not be in it.
QStringList passwordFaults(const QString &password, const QStringList &personal = {}, qsizetype shortest = 10);

// Argon2id with its salt and cost, as one line of text.
QString passwordHash(const SecretBytes &password, const StretchCost &cost);
bool isPassword(const SecretBytes &password, const QString &hash);
// A hash made when guesses were cheaper.
bool isOutdated(const QString &hash, const StretchCost &cost);
