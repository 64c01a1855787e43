#include "models/records/attachment.h"
#include <QCoreApplication>

namespace {
constexpr Choice kinds[] = {
    {"photo", QT_TRANSLATE_NOOP("Attachment", "Photo")},
    {"document", QT_TRANSLATE_NOOP("Attachment", "Document")},
    {"certificate", QT_TRANSLATE_NOOP("Attachment", "Certificate")},
    {"letter", QT_TRANSLATE_NOOP("Attachment", "Letter")},
    {"other", QT_TRANSLATE_NOOP("Attachment", "Other")},
};
constexpr auto what = QT_TRANSLATE_NOOP("Attachment", "File");

constexpr Field fields[] = {
    field<&Attachment::id>({.column = "id"}),
    field<&Attachment::name>({.column = "name", .label = QT_TRANSLATE_NOOP("Attachment", "Name"), .group = what,
                              .rules = Required | Searched | Listed | Titled, .maximumLength = 200, .sensitivity = Sensitivity::Personal}),
    field<&Attachment::kind>({.column = "kind", .label = QT_TRANSLATE_NOOP("Attachment", "What it is"), .group = what, .rules = Listed,
                              .choices = kinds}),
    field<&Attachment::ownerTable>({.column = "owner_table", .rules = Computed, .maximumLength = 40}),
    field<&Attachment::owner>({.column = "owner", .rules = Computed | Belongs, .maximumLength = 40}),
    field<&Attachment::content>({.column = "content", .rules = Computed, .maximumLength = 64}),
    field<&Attachment::bytes>({.column = "bytes", .label = QT_TRANSLATE_NOOP("Attachment", "Size"), .group = what, .rules = Listed | Computed}),
    field<&Attachment::mediaType>({.column = "media_type", .rules = Computed, .maximumLength = 100}),
    field<&Attachment::note>({.column = "note", .label = QT_TRANSLATE_NOOP("Attachment", "Note"), .group = what, .maximumLength = 300}),
    field<&Attachment::author>({.column = "author", .label = QT_TRANSLATE_NOOP("Attachment", "Added by"), .group = what, .target = "operator",
                                .rules = Computed}),
    field<&Attachment::addedAt>({.column = "added_at", .label = QT_TRANSLATE_NOOP("Attachment", "Added on"), .group = what, .rules = Listed | Computed}),
};
} // namespace

const RecordType Attachment::type{"attachment", "Attachment", QT_TRANSLATE_NOOP("Attachment", "File"), QT_TRANSLATE_NOOP("Attachment", "Files"), fields, nullptr, [] { return rowOf(Attachment{}); }};
