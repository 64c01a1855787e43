#include "models/store/foldingsql.h"
#include "models/records/folding.h"
#include "models/store/database.h"
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {
void fold(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = static_cast<const char16_t *>(sqlite3_value_text16(arguments[0]));
    if (!text) return sqlite3_result_null(context);
    const QString result = folded(QStringView(text, sqlite3_value_bytes16(arguments[0]) / 2));
    sqlite3_result_text16(context, result.utf16(), static_cast<int>(result.size() * 2), SQLITE_TRANSIENT);
}
} // namespace

void teachFolding(Database &db)
{
    const int code = sqlite3_create_function_v2(db.native(), "folded", 1, SQLITE_UTF16 | SQLITE_DETERMINISTIC, nullptr, fold, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw DatabaseError(u"folded"_s, code);
}
