#pragma once
#include <QRegularExpression>
#include <QSet>
#include <QString>

// Takes out of what somebody typed freely the things a version of a print does not show: people name their employers and
// give their phone numbers in the middle of a sentence. In their place stands "…". Compared without accents and case,
// numbers however they are spaced. What is not sure is taken out: a word too many is hidden rather than one too few.
class HiddenWords {
public:
    // Each word of a person's name. Of a name as somebody described it ("Famiglia Rossi, casa di riposo") the words that
    // name nobody stay readable; of the worker's own name every word is hidden.
    enum class Whose { Own, Others };
    void hideName(const QString &name, Whose whose);
    // A number or several words, as a whole: "AT 123 45" is found in "at12345". One plain word stays: the reason of a permit
    // may be "work", and so may the text.
    void hideValue(const QString &value);
    // What stays readable unless it is part of a longer name: the towns the CV shows.
    void keep(const QString &town);

    // The text without any of them, and without whatever is an e-mail address, a web address or a telephone number.
    QString without(const QString &text) const;

private:
    QString wordsTaken(const QString &text) const;

    QSet<QString> m_words, m_kept;
    QList<QRegularExpression> m_values;
};
