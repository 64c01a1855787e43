#pragma once
#include "models/records/week.h"
#include "reports/template.h"

// A week for a print: a line for each day with its half hours drawn, the times in figures and the hours they make. For
// the part of a template that has the places of resources/templates/request.html.
TemplateValues weekTable(const Week &week, const QString &total);
