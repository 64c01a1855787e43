#pragma once
#include <QJsonObject>
#include <QObject>
#include <functional>
class Store;
class QTimer;
struct Desk;

// Keeps the words of a small form, one that asks something beside a record, never more than a second behind. Whatever comes
// between, they are there when the same is asked of the same record again; they go once they have been used.
class WordKeeper : public QObject {
    Q_OBJECT
public:
    // words() is what stands in the form, empty when that is nothing; show() puts back what was kept.
    WordKeeper(const Desk &desk, std::function<QJsonObject()> words, std::function<void(const QJsonObject &)> show, QObject *parent);
    // What was typed last is on its way to the store before the form goes.
    ~WordKeeper() override;

    // What is asked of which record, as in "decline/0190...": its words are shown unless something was typed first.
    void begin(const QString &about);
    // Something was typed.
    void touch();
    // They were used: of what is asked now, or of another.
    void forget();
    void forget(const QString &about);

Q_SIGNALS:
    // They cannot be kept now, and why; it is tried again.
    void failed(const QString &text);

private:
    void keep();
    void write(const QString &about, const QJsonObject &words);

    Store &m_store;
    QString m_operator, m_about;
    std::function<QString()> m_who;
    std::function<QJsonObject()> m_words;
    std::function<void(const QJsonObject &)> m_show;
    QJsonObject m_typed;
    QTimer *m_timer;
    quint64 m_round = 0;
};
