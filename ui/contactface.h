#pragma once
#include "models/records/contact.h"
#include "ui/desk.h"
#include "ui/recordface.h"
class CallerPanel;
class CallStrip;
class FieldBox;
class QFormLayout;
class QuickSearch;
class RecordForm;

// A contact on its page: who it is is looked for first, what they say is written in the large box, the rest when there is
// time. On the phone a clock runs above it. It saves itself.
class ContactFace : public RecordFace {
    Q_OBJECT
public:
    // What is known before anything is typed.
    struct Start {
        bool call = false; // phone mode: the clock runs from the start
        QString person;    // whose page was open
    };
    explicit ContactFace(const Desk &desk, const Start &start, QObject *parent = nullptr);

    QWidget *lay(RecordForm &form) override;
    QWidget *above() override;
    bool savesItself() const override { return true; }
    Row begun(Row row) const override;
    void setReadOnly(bool readOnly) override;
    void follow(const Row &row) override;
    Row completed(Row row) const override;
    std::optional<Printout> printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const override;
    QString helpTopic() const override { return m_onPhone ? QStringLiteral("phone") : QStringLiteral("contact"); }

    static bool isByPhone(const QString &channel);
    // A call whose end was not written down is still going on for so long; after that nobody ended it.
    static constexpr qint64 longestCallHours = 8;

private:
    QWidget *layWho();
    QWidget *layHeard();
    void choose(const RecordType *type, const QString &id);
    void chooseRequester(const QString &request);
    void takeNewPerson(const RecordType *type, const Row &typed);
    void carry(const QString &typed);
    void change(const std::function<void(Contact &)> &edit);
    void followCall(const Contact &contact);
    void showRow(const char *column, bool visible);
    void endCall();
    void becomeRequest();
    void tie(const QString &request);
    void rememberChannel(const QString &channel);

    Desk m_desk;
    Start m_start;
    RecordForm *m_form = nullptr;
    QuickSearch *m_search = nullptr;
    QFormLayout *m_who = nullptr;
    CallStrip *m_strip = nullptr;
    CallerPanel *m_caller = nullptr;
    QString m_channel; // as it was when last looked at
    bool m_onPhone = false;
    bool m_readOnly = true; // until the record is here
    QString m_carried; // what the search wrote into the contact
    QString m_made;    // the request this contact became, though it may not name it yet
    bool m_becoming = false; // a request is being made: a second key makes no second one
};
