#pragma once
#include "models/records/field.h"

// A file that hangs on a record. Its bytes are kept apart, under their fingerprint: see Store::keepContent.
struct Attachment {
    static const RecordType type;

    QString id{};
    QString name{};
    QString kind{QStringLiteral("document")};
    QString ownerTable{};
    QString owner{}; // the id of the record it hangs on
    QString content{}; // SHA-256 of the bytes, in hexadecimal
    std::optional<int> bytes{};
    QString mediaType{};
    QString note{};
    QString author{};
    QDateTime addedAt{};

    bool operator==(const Attachment &) const = default;
};
