#pragma once
#include <QHash>
#include <QObject>
#include <QPointer>
#include <functional>
class Store;

// One answer a list offers.
struct Answer {
    QString id;
    QString title;        // in the language of the screen
    QString heading;      // of the part of the list it stands under; empty: none
    bool offered = true;  // false: readable where it was chosen, not to be chosen again
};

// The lists a form chooses answers from, each read once for all its editors.
class OptionLists : public QObject {
    Q_OBJECT
public:
    // The answers in order, or why they cannot be read now.
    using Got = std::function<void(const QList<Answer> &answers, const QString &trouble)>;

    explicit OptionLists(Store *store, QObject *parent = nullptr);

    // Calls at once when the list is known, else when it arrives; never once the context is gone.
    void ask(const QByteArray &list, QObject *context, const Got &got);
    // The titles of answers that are in no list that was read, by id.
    void askTitles(const QStringList &ids, QObject *context, const std::function<void(const QHash<QString, QString> &)> &got);

    // Too long to be looked through: such a list is searched by typing.
    static bool isSearched(const QByteArray &list);

private:
    struct Waiting {
        QPointer<QObject> context;
        Got got;
    };
    void read(const QByteArray &list);
    void tell(const QByteArray &list, const QList<Answer> &answers, const QString &trouble);

    QPointer<Store> m_store;
    QHash<QByteArray, QList<Answer>> m_known;
    QHash<QByteArray, QList<Waiting>> m_waiting;
};
