#include "models/records/identifier.h"
#include <QDateTime>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

QString identifierOf(qint64 milliseconds, quint16 high12, quint64 low62)
{
    const quint64 time = static_cast<quint64>(milliseconds) & 0xffffffffffffULL;
    const quint64 high = time << 16 | 0x7000U | (high12 & 0x0fffU);
    const quint64 low = (low62 & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    QString digits = QString::number(high, 16).rightJustified(16, u'0') + QString::number(low, 16).rightJustified(16, u'0');
    for (const int at : {20, 16, 12, 8}) digits.insert(at, u'-');
    return digits;
}

QString newIdentifier()
{
    auto *random = QRandomGenerator::system();
    return identifierOf(QDateTime::currentMSecsSinceEpoch(), static_cast<quint16>(random->generate()), random->generate64());
}

bool isIdentifier(QStringView text)
{
    if (text.size() != 36) return false;
    for (int i = 0; i < 36; ++i) {
        const char16_t c = text.at(i).unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? c != u'-' : !((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'))) return false;
    }
    return true;
}
