package fr.ent.homework.progress.term;

import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads how far the terms of a year are used for the pupils whom a school has today: two statements. A report holds the days that it
 * tells: of a pupil who came from a school with other days it holds none here.
 */
@Component
class ReadTermUse {

    private final Directory directory;
    private final Sql sql;

    ReadTermUse(Directory directory, Sql sql) {
        this.directory = directory;
        this.sql = sql;
    }

    UsedTerms read(SchoolId school, YearTerms terms) {
        return new UsedTerms(sql.of("""
                        select term, case max(used) when 2 then 'REPORTED' when 1 then 'PUBLISHED' else 'NOTED' end as used
                        from (select term, case when published_level is null then 0 else 1 end as used from homework.result
                              where child_id = any(:children) and term like :year
                              union all
                              select term, 0 from homework.report where child_id = any(:children) and term like :year
                              union all
                              select e.term, case when d.from_day is null then 1 else 2 end
                              from homework.report_edition e
                              left join unnest(cast(:terms as text[]), cast(:from as text[]), cast(:to as text[]))
                                          as d (term, from_day, to_day)
                                on d.term = e.term and d.from_day = cast(e.content as jsonb) -> 'term' ->> 'from'
                                   and d.to_day = cast(e.content as jsonb) -> 'term' ->> 'to'
                              where e.child_id = any(:children) and e.term like :year) t
                        group by term""")
                .ids("children", directory.listPupilsAt(List.of(school)), ChildView::id)
                .with("year", terms.year().number() + "-%")
                .texts("terms", terms.list(), TermDays::term)
                .texts("from", terms.list(), term -> term.from().toString())
                .texts("to", terms.list(), term -> term.to().toString())
                .map(row -> SchoolTerm.read(row.text("term")).number(), row -> row.choice("used", TermUse.class)));
    }
}
