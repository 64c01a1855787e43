#pragma once
#include "models/practices/payraise.h"
#include "ui/desk.h"
#include "ui/page.h"
#include <QTimer>
class DateEditor;
class FlowLayout;
class NoticeBar;
class QComboBox;
class QLabel;
class QPushButton;
class RaiseLetters;
class QTreeWidget;

// Who is paid less than the minimum, today or from the first day of a wage table: what is missing, and raising it. The number
// is that of the lines.
class WageChangePage : public Page {
    Q_OBJECT
public:
    // With the minimum of a day, the first of a wage table; otherwise of today.
    explicit WageChangePage(const Desk &desk, QDate of = {}, QWidget *parent = nullptr);

    QString title() const override { return tr("Pay under the minimum"); }
    QString helpTopic() const override { return QStringLiteral("wagechange"); }
    QString key() const override;

    const QList<practices::PayRaise> &raises() const { return m_raises; }
    // Those with a tick, in the order of the lines.
    QList<practices::PayRaise> ticked() const;
    QDate day() const;
    QList<practices::PayRaise> toWriteTo() const;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeActions();
    QPushButton *addButton(FlowLayout *line, const QString &iconName, const QString &text, const char *name);
    void read();
    void take(const RecordPage &page);
    void fill();
    void showButtons();
    void tickAll(bool on);
    void open();
    void raise();
    void exportLines();
    void fail(const QString &what, const QString &why);

    Desk m_desk;
    QDate m_of;
    QList<practices::PayRaise> m_raises;
    qint64 m_looked = 0; // contracts that were looked at
    QComboBox *m_day;
    DateEditor *m_from;
    QLabel *m_sum, *m_early;
    QTreeWidget *m_list;
    NoticeBar *m_notice;
    RaiseLetters *m_letters;
    QPushButton *m_all, *m_open, *m_letter, *m_letterFiles, *m_raise, *m_export;
    QTimer m_soon;
    quint64 m_round = 0;
};
