package fr.ent.core.account.sheet;

/** A pupil's name and password, shown once. */
record LoginCard(String name, String username, EasyPassword password) {}
