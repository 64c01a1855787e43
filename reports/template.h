#pragma once
#include <QHash>
#include <QList>
#include <QString>

// What goes into a template: texts by name, and for each repeated part one set of values a repetition. Texts are plain:
// the template escapes them.
struct TemplateValues {
    QHash<QString, QString> texts;
    QHash<QString, QList<TemplateValues>> parts;
};

// A page written in HTML, with {{name}} where a text goes and {{#rows}} ... {{/rows}} around what is repeated; inside
// a part only the part's own values are known. Every text is escaped, so a value can never become markup. A place
// without a value and a value without a place are defects and are told apart from an empty text. Lengths are in px, and
// a px is a tenth of a point (see pages.h). Templates hold no words: words are translated and come as values.
class Template {
public:
    // That of resources/templates, by its file name without ".html". Throws Failure.
    static Template named(const QString &name);
    Template(const QString &name, const QString &text) : m_name(name), m_text(text) {}
    // Throws Failure naming the place.
    QString filled(const TemplateValues &values) const;

private:
    QString m_name, m_text;
};
