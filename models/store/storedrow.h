#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QVariant>

// Values as SQLite keeps them (text, integer or nothing), one behind the other in one piece of memory: what very many rows are read
// into, without a text of its own for each value.
class StoredRow {
public:
    qsizetype size() const { return m_cells.size(); }
    bool isEmpty() const { return m_cells.isEmpty(); }
    // Keeps its memory for the next row.
    void clear();
    // The same in no more memory than it takes.
    StoredRow packed() const;

    void addNothing() { m_cells << Cell{0, nothing}; }
    void addNumber(qint64 number);
    void addText(QByteArrayView utf8);
    // As it is in another row.
    void addOf(const StoredRow &other, qsizetype i);
    // QString, a number or nothing.
    StoredRow &operator<<(const QVariant &value);

    bool isNothing(qsizetype i) const { return m_cells.at(i).size == nothing; }
    bool isNumber(qsizetype i) const { return m_cells.at(i).size == aNumber; }
    qint64 number(qsizetype i) const;
    // Of a text, for as long as the row is there and not written to; of anything else empty.
    QByteArrayView text(qsizetype i) const;
    QVariant at(qsizetype i) const;
    QVariantList all() const;

private:
    static constexpr int nothing = -2, aNumber = -1;
    struct Cell {
        int begin = 0;
        int size = 0; // of the text
    };

    QByteArray m_bytes;
    QList<Cell> m_cells;
};
