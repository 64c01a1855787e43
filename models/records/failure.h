#pragma once
#include <QException>
#include <QString>

// Something that should not happen did. What a person is told: what happened, why, what to do. Carries no personal data.
// It derives from QException with raise() and clone(), without which QFuture would deliver a nameless exception.
class Failure : public QException {
public:
    Failure(const QString &what, const QString &why, const QString &remedy = {});

    QString happened() const { return m_what; }
    QString why() const { return m_why; }
    QString remedy() const { return m_remedy; }
    QString text() const; // the three sentences together

    const char *what() const noexcept override { return m_text.constData(); }
    void raise() const override { throw *this; }
    Failure *clone() const override { return new Failure(*this); }

private:
    QString m_what, m_why, m_remedy;
    QByteArray m_text;
};
