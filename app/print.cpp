#include "app/print.h"
#include <cstdio>

namespace {
void put(FILE *to, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    if (!bytes.endsWith('\n')) std::fputc('\n', to);
    std::fflush(to);
}
} // namespace

void print(const QString &line) { put(stdout, line); }
void printError(const QString &line) { put(stderr, line); }
