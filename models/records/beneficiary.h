#pragma once
#include "models/records/field.h"

// Somebody to be assisted (badante) or a child to be looked after (baby-sitter), as a request tells of them.
struct Beneficiary {
    static const RecordType type;

    QString id{};
    QString person{}; // their own record, if there is one
    QString name{};
    QString surname{}; // asked for a carer only
    QString sex{};
    std::optional<int> age{}; // in whole years
    QString kinship{};        // of the requester with them; an option of "kinship" or "kinship-child"
    QString kinshipOther{};
    QStringList illnesses{}; // options of "illness" or "illness-child"
    QString illnessOther{};
    QString healthNotes{};
    QString autonomy{};
    QString autonomyOther{};
    QString height{};
    QString build{};
    QStringList languages{};
    QString languageOther{};
    QString habits{};
    QStringList tasks{}; // what the baby-sitter does for this child: options of "babysitter-task"
    QString taskOther{};
    QString therapy{};     // which therapies, when that task is asked
    QString illnessCare{}; // how a child's disability is cared for

    bool operator==(const Beneficiary &) const = default;
};
