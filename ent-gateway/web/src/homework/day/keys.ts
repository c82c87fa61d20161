export const classDiaryKey = (classId: string) => ['class-diary', classId];
