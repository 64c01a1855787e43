#pragma once
#include "models/records/placement.h"
#include "ui/desk.h"
#include <QWidget>
class DateEditor;
class FlowLayout;
class QLabel;
class QMenu;
class QToolButton;
struct PlacementPaper;

// Above a contract: its state in words, what can be done with it, its papers, and what the letter of hiring still misses. Each
// reason leads to its field.
class PlacementBar : public QWidget {
    Q_OBJECT
public:
    explicit PlacementBar(const Desk &desk, QWidget *parent = nullptr);

    void follow(const Placement &placement);
    void setReadOnly(bool readOnly);
    const QList<Problem> &missing() const { return m_missing; }

Q_SIGNALS:
    void simulateAsked();
    void paperAsked(const PlacementPaper &paper);
    void dropAsked(bool dropped); // it never begins; or it does after all
    void extendAsked(QDate until);
    void problemChosen(const QByteArray &column);

private:
    QToolButton *addButton(const QString &iconName, const QString &text, const char *name);
    void addExtension();
    void extend();
    void refuseExtension(const QString &why);
    void showMissing();
    QString stateWords() const;

    Desk m_desk;
    Placement m_placement;
    QList<Problem> m_missing;
    QLabel *m_state;
    FlowLayout *m_buttons;
    QToolButton *m_papers, *m_simulate, *m_drop, *m_extend;
    QMenu *m_menu;
    QWidget *m_extension;
    DateEditor *m_until;
    QLabel *m_refused; // why it cannot be extended until the day that is typed
    QWidget *m_reasons;
    QStringList m_shown;
    bool m_readOnly = true;
};
