#pragma once
#include "models/cost/figures.h"
#include <QList>
#include <QString>
#include <memory>

namespace cost {

// The wage and contribution tables of every year, read from resources/ccnl: one file per act. Reading refuses, naming the
// file and the place, a table with a hole, an overlap or a sum that does not hold.
class Tables {
public:
    // The tables inside the program. Throws Failure.
    static Tables built();
    // The tables of a folder, for an office that adds a year. Throws Failure.
    static Tables ofFolder(const QString &folder);
    ~Tables();
    Tables(Tables &&) noexcept;
    Tables &operator=(Tables &&) noexcept;

    QList<int> years() const;
    QDate first() const;
    QDate last() const;
    // What is in force on a day; nothing when no act covers it. Never copied: a breakdown shares it.
    std::shared_ptr<const InForce> on(QDate day) const;
    // The stretches of time without a change of figures, in order.
    const QList<std::shared_ptr<const InForce>> &periods() const;
    // A short fingerprint of the figures of a year: another one means they have changed since.
    QString mark(int year) const;

private:
    Tables();
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace cost
