package fr.ent.infra.standalone.demo;

/** What one module adds to a town that stands in the directory; nothing when it is there already. */
interface Furnishing {

    void furnish(Town town, Moment now);
}
