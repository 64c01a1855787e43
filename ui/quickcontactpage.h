#pragma once
#include "models/intake/needs.h"
#include "models/records/contact.h"
#include "ui/desk.h"
#include "ui/page.h"
class ChoiceStrip;
class DraftKeeper;
class NoticeBar;
class QLabel;
class QLineEdit;
class QPushButton;

// A question somebody asked at the desk without saying who they are: number keys for what they needed, Enter, done.
class QuickContactPage : public Page {
    Q_OBJECT
public:
    QuickContactPage(const Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Quick question"); }
    QString helpTopic() const override { return QStringLiteral("contact"); }
    QString key() const override { return QStringLiteral("quick-question"); }
    QString savedState() const override;
    void keep() override;
    bool isAtRisk() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void listen();
    void readNeeds();
    void offerNeeds();
    void takeNeeds();
    void countToday();
    ChoiceStrip *addStrip(const QString &name, bool several, const char *column);
    Contact contact() const;
    bool isBegun() const;
    QString needsInWords() const;
    void save();
    void leave();
    void move(ChoiceStrip *from, int by);

    Desk m_desk;
    QString m_id; // of the contact being written
    QList<ChoiceStrip *> m_strips; // from top to bottom
    ChoiceStrip *m_channel = nullptr;
    ChoiceStrip *m_fields = nullptr; // "Older people": the needs under it are offered below
    ChoiceStrip *m_needs = nullptr;
    ChoiceStrip *m_age = nullptr;
    ChoiceStrip *m_sex = nullptr;
    ChoiceStrip *m_municipio = nullptr;
    QLineEdit *m_words;
    QLabel *m_today;
    NoticeBar *m_trouble;
    QPushButton *m_save;
    DraftKeeper *m_keeper;
    QList<intake::NeedGroup> m_groups;
    QStringList m_picked; // needs, also those of a heading that is not shown now
    std::optional<QFuture<Saved>> m_saving;
};
