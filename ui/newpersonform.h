#pragma once
#include "ui/desk.h"
#include <QFrame>
class FieldBox;
class LikenessStrip;
class NoticeBar;
class QJsonObject;
class WordKeeper;

// Puts somebody into the archive on the spot, with as much as is needed to find them again. Who is already there and looks
// like them is shown while one types.
class NewPersonForm : public QFrame {
    Q_OBJECT
public:
    // What they are to the service: "worker".
    NewPersonForm(const Desk &desk, const QStringList &roles, QWidget *parent = nullptr);

    // For which record: what was typed for the same before is there again.
    void begin(const QString &record);

Q_SIGNALS:
    void made(const QString &person); // or found: who was shown as alike

protected:
    void keyPressEvent(QKeyEvent *event) override; // Esc leaves it

private:
    Row typed() const;
    void save();

    QJsonObject kept() const;
    void putBack(const QJsonObject &kept);

    Desk m_desk;
    QStringList m_roles;
    QList<FieldBox *> m_boxes;
    WordKeeper *m_keeper;
    LikenessStrip *m_alike;
    NoticeBar *m_trouble;
    bool m_saving = false;
};
