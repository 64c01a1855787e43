#pragma once
#include "models/intake/moves.h"
#include "ui/desk.h"
#include "ui/recordface.h"
class NoticeBar;
class RequestMoves;
class RequestOffer;
class RequestPageList;
class RequestPages;
class RequestShortlist;
class RequestSurroundings;

// A family's request on its page: its pages as one scrolling record with a list of them at the left, what it costs under
// that, and above what can be done with it. It saves itself.
class RequestFace : public RecordFace {
    Q_OBJECT
public:
    explicit RequestFace(const Desk &desk, QObject *parent = nullptr);

    QWidget *lay(RecordForm &form) override;
    QWidget *above() override;
    QWidget *before() override;
    bool savesItself() const override { return true; }
    QString trashText(const Row &row) const override;
    void setReadOnly(bool readOnly) override;
    void follow(const Row &row) override;
    Row completed(Row row) const override;
    std::optional<Printout> printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const override;
    QString helpTopic() const override { return QStringLiteral("request"); }

private:
    void listen();
    void present();
    void settle();
    void sayTaken(const Row &before, const Row &after, const Row &settled);
    void takeBack(const QList<std::pair<QByteArray, QVariant>> &values);
    void makeMove(intake::Move move, const intake::MoveWords &words);
    void useRequester();
    void simulate();
    void copy();
    void preview(const std::function<Printout(const QHash<QString, QString> &titles, const PrintContext &context)> &make);

    Desk m_desk;
    RecordForm *m_form = nullptr;
    RequestSurroundings *m_around;
    RequestPages *m_pages = nullptr;
    RequestPageList *m_list = nullptr;
    RequestOffer *m_offer = nullptr;
    RequestMoves *m_moves = nullptr;
    RequestShortlist *m_shortlist = nullptr;
    NoticeBar *m_notice = nullptr;
    FamilyRequest m_request;
};
