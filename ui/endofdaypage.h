#pragma once
#include "models/intake/worklists.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <QFuture>
#include <QTimer>
class DateEditor;
class GroupColumns;
class NoticeBar;
class QComboBox;
class QPushButton;
class QVBoxLayout;
class Tile;

// How a day went at a centre and what is left of it: numbers that open their lists, and one print for the supervisor.
class EndOfDayPage : public Page {
    Q_OBJECT
public:
    EndOfDayPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("End of the day"); }
    QString helpTopic() const override { return QStringLiteral("home"); }
    QString key() const override { return QStringLiteral("end-of-day"); }
    bool prints() const override;
    void print() override;
    // The number of a list; nothing while it is not known.
    std::optional<qint64> numberOf(const QByteArray &list) const;

private:
    void build();
    void readNeeds();
    void layParts();
    void addPart(const intake::DayPart &part);
    void refresh();
    void count(const QByteArray &key, const QFuture<qint64> &number, intake::WorkList::Tone tone);
    void countDrafts();
    void fail(const QString &text);
    QString centre() const;

    Desk m_desk;
    QComboBox *m_where;
    DateEditor *m_day;
    QPushButton *m_print;
    NoticeBar *m_trouble;
    QVBoxLayout *m_place;
    GroupColumns *m_columns = nullptr;
    QList<QByteArray> m_laid; // the lists that have a box
    QList<intake::NeedGroup> m_needs;
    QList<intake::DayPart> m_parts; // what is shown now
    QHash<QByteArray, Tile *> m_tiles;
    QTimer m_soon;
    quint64 m_round = 0;
};
