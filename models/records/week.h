#pragma once
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <array>
#include <bitset>
#include <optional>

// Which half hours of a week are needed, Monday 00:00 first.
class Week {
public:
    static constexpr int days = 7;
    static constexpr int slots_ = 48; // half hours a day

    bool isOn(int day, int slot) const { return m_on.test(at(day, slot)); }
    void set(int day, int slot, bool on) { m_on.set(at(day, slot), on); }
    bool isEmpty() const { return m_on.none(); }
    int halfHours() const { return static_cast<int>(m_on.count()); }
    int halfHours(int day) const;

    // The seven strings of the portal, Monday first: 48 characters each, '1' for a half hour that is needed.
    QStringList portal() const;
    // Nothing when they are not seven strings of 48 '0' or '1'.
    static std::optional<Week> ofPortal(const QStringList &days);
    // "Mon 08:00-12:00, 14:00-18:00; Tue 08:00-12:00", in the language of the screen.
    QString shown() const;

    bool operator==(const Week &) const = default;

private:
    static size_t at(int day, int slot) { return static_cast<size_t>(day * slots_ + slot); }
    std::bitset<days * slots_> m_on;
};
Q_DECLARE_METATYPE(Week)
