#pragma once
#include <QDate>
#include <QVariant>
#include <QWidget>
#include <functional>
class QLabel;
class QLineEdit;

// A date, typed in any usual way or picked in a calendar. The date understood is written out beside it at once; when
// the person leaves, the field shows day, month and the whole year. Empty is empty.
class DateEditor : public QWidget {
    Q_OBJECT
public:
    explicit DateEditor(std::function<QDate()> today, QWidget *parent = nullptr);

    // Null when empty or when it cannot be read.
    QDate value() const;
    void setValue(const QVariant &value);
    QString unread() const;

Q_SIGNALS:
    void edited();

private:
    void pick();
    void writeOut();
    void explain();

    std::function<QDate()> m_today;
    QLineEdit *m_line;
    QLabel *m_meaning;
};
