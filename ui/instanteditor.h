#pragma once
#include <QDateTime>
#include <QVariant>
#include <QWidget>
#include <functional>
class DateEditor;
class QLineEdit;

// A moment: a date and a time of the day, shown in local time and held in UTC.
class InstantEditor : public QWidget {
    Q_OBJECT
public:
    explicit InstantEditor(std::function<QDate()> today, QWidget *parent = nullptr);

    // Null when empty or when it cannot be read.
    QDateTime value() const;
    void setValue(const QVariant &value);
    QString unread() const;

Q_SIGNALS:
    void edited();

private:
    QDateTime typed() const;

    DateEditor *m_date;
    QLineEdit *m_time;
    QDateTime m_shown; // with the seconds that the screen leaves out
};
