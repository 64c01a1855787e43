#pragma once
#include <QString>

// A new UUIDv7 (RFC 9562): begins with the milliseconds of now, so ids sort by creation.
QString newIdentifier();
// The UUIDv7 of a given time and 74 given random bits; for reproducible demo data.
QString identifierOf(qint64 milliseconds, quint16 high12, quint64 low62);
bool isIdentifier(QStringView text);
