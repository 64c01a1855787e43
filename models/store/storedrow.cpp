#include "models/store/storedrow.h"
#include <cstring>

void StoredRow::clear()
{
    m_bytes.resize(0);
    m_cells.resize(0);
}

StoredRow StoredRow::packed() const
{
    StoredRow row;
    row.m_bytes = QByteArray(m_bytes.constData(), m_bytes.size());
    row.m_cells = QList<Cell>(m_cells.cbegin(), m_cells.cend());
    return row;
}

void StoredRow::addNumber(qint64 number)
{
    m_cells << Cell{static_cast<int>(m_bytes.size()), aNumber};
    m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void StoredRow::addText(QByteArrayView utf8)
{
    m_cells << Cell{static_cast<int>(m_bytes.size()), static_cast<int>(utf8.size())};
    const qsizetype at = m_bytes.size();
    m_bytes.resize(at + utf8.size());
    if (!utf8.isEmpty()) std::memcpy(m_bytes.data() + at, utf8.data(), static_cast<size_t>(utf8.size()));
}

void StoredRow::addOf(const StoredRow &other, qsizetype i)
{
    if (other.isNothing(i)) addNothing();
    else if (other.isNumber(i)) addNumber(other.number(i));
    else addText(other.text(i));
}

StoredRow &StoredRow::operator<<(const QVariant &value)
{
    if (value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isNull())) addNothing();
    else if (value.typeId() == QMetaType::QString) addText(value.toString().toUtf8());
    else addNumber(value.toLongLong());
    return *this;
}

qint64 StoredRow::number(qsizetype i) const
{
    qint64 number = 0;
    if (isNumber(i)) std::memcpy(&number, m_bytes.constData() + m_cells.at(i).begin, sizeof number);
    return number;
}

QByteArrayView StoredRow::text(qsizetype i) const
{
    const Cell &cell = m_cells.at(i);
    return cell.size < 0 ? QByteArrayView() : QByteArrayView(m_bytes.constData() + cell.begin, cell.size);
}

QVariant StoredRow::at(qsizetype i) const
{
    if (isNothing(i)) return {};
    if (isNumber(i)) return number(i);
    const QByteArrayView utf8 = text(i);
    return utf8.isEmpty() ? QStringLiteral("") : QString::fromUtf8(utf8);
}

QVariantList StoredRow::all() const
{
    QVariantList values;
    values.reserve(size());
    for (qsizetype i = 0; i < size(); ++i) values << at(i);
    return values;
}
